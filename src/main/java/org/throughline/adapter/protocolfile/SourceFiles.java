package org.throughline.adapter.protocolfile;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.throughline.adapter.yaml.PackagedFiles;

/** Finds the protocol files: those packaged with the bot, and those of a folder. */
final class SourceFiles {

    private static final String PACKAGED = "/defaults/config/protocols/";

    private final Problems problems;

    SourceFiles(Problems problems) {
        this.problems = problems;
    }

    /** What comes with the bot. */
    static List<SourceFile> packaged() {
        return PackagedFiles.namesBeside(PACKAGED + SharedSteps.FILE_NAME).stream()
                .filter(SourceFile::isYaml)
                .map(name -> new SourceFile("config/protocols/" + name, name, PackagedFiles.text(PACKAGED + name)))
                .toList();
    }

    /** The files of the folder, by name; what cannot be read is reported. */
    List<SourceFile> in(Path folder) {
        try (Stream<Path> paths = Files.list(folder)) {
            List<SourceFile> files = paths.filter(
                            path -> SourceFile.isYaml(path.getFileName().toString()))
                    .sorted()
                    .flatMap(path -> read(path).stream())
                    .toList();
            reportTwins(files);
            return files;
        } catch (IOException unreadable) {
            problems.add(
                    new Place(folder.toString(), 1),
                    "the folder cannot be read",
                    "a folder with protocol files (*.yaml)");
            return List.of();
        }
    }

    private Optional<SourceFile> read(Path path) {
        String expected = "a file that can be read, written in UTF-8";
        try {
            String content = Files.readString(path);
            return Optional.of(
                    new SourceFile(path.toString(), path.getFileName().toString(), content));
        } catch (CharacterCodingException foreign) {
            problems.add(new Place(path.toString(), 1), "the file is not written in UTF-8", expected);
        } catch (IOException unreadable) {
            problems.add(new Place(path.toString(), 1), "the file cannot be read", expected);
        }
        return Optional.empty();
    }

    private void reportTwins(List<SourceFile> files) {
        Map<String, SourceFile> seen = new HashMap<>();
        for (SourceFile file : files) {
            SourceFile twin = seen.putIfAbsent(file.stem(), file);
            if (twin != null) {
                problems.add(
                        new Place(file.file(), 1),
                        "%s names the same protocol".formatted(twin.name()),
                        "one file for each protocol");
            }
        }
    }
}
