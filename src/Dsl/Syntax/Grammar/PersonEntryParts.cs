namespace MinutesDsl.Syntax.Grammar;

/// <summary>The parts of a person entry as typed.</summary>
internal sealed class PersonEntryParts
{
    internal string? Handle { get; init; }

    /// <summary>Everything but handle and bracketed fields.</summary>
    internal string Words { get; init; } = "";

    internal string Name { get; set; } = "";

    internal string Role { get; set; } = "";

    internal string Capacity { get; set; } = "";

    internal required IReadOnlyDictionary<string, string> Fields { get; init; }
}
