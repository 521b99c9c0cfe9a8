package nl.kamervragen.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** Takes the version from the jar's manifest, where the build puts it. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        String version = Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
                .orElse("(not from a jar)");
        return new String[] {"kamervragen " + version};
    }
}
