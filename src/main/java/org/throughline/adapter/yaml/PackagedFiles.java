package org.throughline.adapter.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** Reads what is packaged with the bot, from its jar or from a build folder. */
public final class PackagedFiles {

    private PackagedFiles() {}

    /** The text of a resource that is always there. */
    public static String text(String resource) {
        try (InputStream stream = PackagedFiles.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("not packaged: " + resource);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The names of the files beside {@code resource}, itself among them, in order of the alphabet. */
    public static List<String> namesBeside(String resource) {
        URL found = PackagedFiles.class.getResource(resource);
        if (found == null) {
            throw new IllegalStateException("not packaged: " + resource);
        }
        return namesBeside(found);
    }

    static List<String> namesBeside(URL found) {
        try {
            URLConnection connection = found.openConnection();
            return connection instanceof JarURLConnection jar ? namesInJar(jar) : namesInFolder(found.toURI());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (URISyntaxException unreadable) {
            throw new IllegalStateException("cannot list the files beside " + found, unreadable);
        }
    }

    private static List<String> namesInJar(JarURLConnection connection) throws IOException {
        connection.setUseCaches(false);
        String folder = connection.getEntryName().replaceFirst("[^/]*$", "");
        try (JarFile jar = connection.getJarFile()) {
            return jar.stream()
                    .map(JarEntry::getName)
                    .filter(name -> name.startsWith(folder) && name.length() > folder.length())
                    .map(name -> name.substring(folder.length()))
                    .filter(name -> name.indexOf('/') < 0)
                    .sorted()
                    .toList();
        }
    }

    private static List<String> namesInFolder(URI file) throws IOException {
        Path folder = Path.of(file).resolveSibling(".");
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(path -> path.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }
}
