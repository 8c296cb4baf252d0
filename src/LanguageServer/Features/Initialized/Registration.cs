using System.Collections.Immutable;

namespace MinutesDsl.LanguageServer.Features.Initialized;

/// <summary>Something to be told of from now on (LSP 3.17, "Registration").</summary>
internal sealed record Registration(string Id, string Method, WatcherOptions RegisterOptions);

/// <summary>Which files to watch (LSP 3.17, "DidChangeWatchedFilesRegistrationOptions").</summary>
internal sealed record WatcherOptions(ImmutableArray<FileSystemWatcher> Watchers);

/// <summary>What to register (LSP 3.17, "RegistrationParams").</summary>
internal sealed record RegistrationParams(ImmutableArray<Registration> Registrations);
