using System.Runtime.CompilerServices;

[assembly: InternalsVisibleTo("MinutesDsl.Cli.Tests")]
[assembly: InternalsVisibleTo("MinutesDsl.Architecture.Tests")]
