package org.throughline.adapter.protocolfile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.throughline.adapter.yaml.FileProblem;

/** A folder with a school's own protocol files, of which one is right until a test changes it. */
record SchoolFolder(Path path) {

    static final String RIGHT = """
            title: {en: Our own, es: La nuestra}
            purpose: {en: Talk, es: Hablar}
            outcome: {en: Leave with ideas, es: Salir con ideas}
            roles: [facilitator, recorder]
            steps:
              - id: talk
                title: {en: Talk, es: Hablar}
                minutes: 5
                lead: facilitator
                questions:
                  - {en: What now, es: Y ahora}
                records:
                  - name: ideas
                    label: {en: Ideas, es: Ocurrencias}
                    fields:
                      - {name: text, type: text, label: {en: Idea, es: Ocurrencia}}
                      - {name: n, type: number, max: 30, label: {en: Number, es: Cantidad}}
                rules:
                  - {rule: posted(1), record: ideas, hard: true}
              - id: sort
                title: {en: Sort, es: Ordenar}
                minutes: 5
                lead: recorder
                questions:
                  - {en: Which first, es: Cuáles primero}
                records:
                  - name: proof
                    kind: evidence
                    label: {en: Proof, es: Pruebas}
                rules:
                  - {rule: kinds(2), record: proof}
            """;

    SchoolFolder write(String name, String content) {
        try {
            Files.writeString(path.resolve(name), content);
            return this;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The right file with one thing changed. */
    SchoolFolder writeChanged(String right, String wrong) {
        if (!RIGHT.contains(right)) {
            throw new IllegalArgumentException("not in the file: " + right);
        }
        return write("school.yaml", RIGHT.replace(right, wrong));
    }

    /** What the check says, with the folder's own path left out. */
    List<String> problems() {
        return ProtocolCheck.check(path).stream()
                .map(FileProblem::toString)
                .map(problem -> problem.replace(path + path.getFileSystem().getSeparator(), ""))
                .toList();
    }
}
