package nl.kamervragen.internal.referentie;

import java.util.Optional;
import nl.kamervragen.model.EuHandeling;

/** Regulations, directives and decisions of the European Union: {@code Verordening (EU) 2016/679}. */
final class EuActGrammar implements Grammar {

    private static final int MOST_ACTS = 50;

    @Override
    public Opening opening() {
        return Opening.lastPart(EuAct.Kind.names()).orWord(EuAct.BEFORE_KIND).orNumber(5);
    }

    @Override
    public boolean read(Scanner in, Findings out) {
        int begin = in.position();
        Optional<EuAct.Kind> kind = EuAct.readKind(in);
        if (kind.isEmpty()) {
            return in.position() == begin && readCelex(in, out, begin);
        }
        int end = -1;
        Optional<EuAct> before = Optional.empty();
        for (int i = 0; i < MOST_ACTS; i++) {
            Optional<EuAct> act = EuAct.read(in, kind.get(), before);
            if (act.isEmpty()) {
                break;
            }
            out.add(
                    new EuHandeling(act.get().celex()),
                    i == 0 ? begin : act.get().begin(),
                    act.get().end());
            end = act.get().end();
            before = act;
            if (!NumberList.takeSeparator(in)) {
                break;
            }
        }
        in.moveTo(Math.max(begin, end));
        return end >= 0;
    }

    /** The CELEX number itself: 32016R0679. */
    private static boolean readCelex(Scanner in, Findings out, int begin) {
        boolean complete = in.peek() == '3'
                && in.digitsAhead(6) == 5
                && in.number(5) > 0
                && "RLDFH".indexOf(in.peek()) >= 0
                && !in.atEnd();
        if (!complete) {
            return false;
        }
        in.moveTo(in.position() + 1);
        if (in.digitsAhead(5) != 4 || in.number(4) < 1) {
            return false;
        }
        out.add(new EuHandeling(in.from(begin)), begin, in.position());
        return true;
    }
}
