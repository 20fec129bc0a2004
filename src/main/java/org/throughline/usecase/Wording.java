package org.throughline.usecase;

import java.time.LocalDate;
import java.util.List;
import org.throughline.chat.text.Languages;
import org.throughline.chat.text.Texts;
import org.throughline.chat.view.Names;
import org.throughline.domain.RuleViolation;
import org.throughline.domain.team.PersonId;
import org.throughline.domain.team.Team;
import org.throughline.usecase.port.Directory;

/** In which language, and by which names, the bot speaks to whom. */
public final class Wording implements Names {
    private final Languages languages;
    private final Directory directory;

    public Wording(Languages languages, Directory directory) {
        this.languages = languages;
        this.directory = directory;
    }

    /** The words for one person, in their own language. */
    public Texts to(PersonId person) {
        return languages.of(directory.get(person).locale());
    }

    /** The words for what many people see, in the team's language. */
    public Texts to(Team team) {
        return languages.of(team.locale());
    }

    @Override
    public String of(PersonId person) {
        return directory.get(person).name();
    }

    /** Why something was refused, in the person's language. */
    public String reason(PersonId reader, RuleViolation refused) {
        Texts texts = to(reader);
        List<Object> words =
                refused.args().stream().map(arg -> word(arg, texts)).toList();
        return texts.get(refused.key(), words);
    }

    private Object word(Object arg, Texts texts) {
        if (arg instanceof PersonId person) {
            return of(person);
        }
        return arg instanceof LocalDate day ? texts.day(day) : arg;
    }
}
