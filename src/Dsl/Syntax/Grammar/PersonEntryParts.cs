namespace MinutesDsl.Syntax.Grammar;

/// <summary>The parts of a person entry as typed.</summary>
internal sealed class PersonEntryParts
{
    internal string? Handle { get; set; }

    /// <summary>Everything but handle and bracketed fields.</summary>
    internal string Words { get; set; } = "";

    internal string Name { get; set; } = "";

    internal string Role { get; set; } = "";

    internal string Capacity { get; set; } = "";

    internal Dictionary<string, string> Fields { get; set; } = [];
}
