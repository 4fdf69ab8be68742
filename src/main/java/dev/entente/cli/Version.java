package dev.entente.cli;

import picocli.CommandLine.IVersionProvider;

/** The version of the jar, and of what it runs on. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        var version = Version.class.getPackage().getImplementationVersion();
        return new String[] {
            "entente %s (Java %s)".formatted(version == null ? "from a build folder" : version, Runtime.version())
        };
    }
}
