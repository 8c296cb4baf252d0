using System.Runtime.CompilerServices;

[assembly: InternalsVisibleTo("MinutesDsl.Projects.Tests")]
