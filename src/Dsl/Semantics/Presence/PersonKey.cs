namespace MinutesDsl.Semantics;

/// <summary>Tells persons apart: by handle, or by full name where there is none.</summary>
internal static class PersonKey
{
    /// <summary>The same for two records of one person, in whatever words a roll introduces the person.</summary>
    internal static string Of(Person person) => person.Handle is { } handle ? "@" + handle : person.FullName.ToUpperInvariant();
}
