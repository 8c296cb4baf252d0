namespace MinutesDsl.Scriban.Checking;

/// <summary>Where a value was read: from which variable, and by which members. Two reads of one path give the same value, until the variable is assigned to.</summary>
/// <param name="Root">Which variable, told apart from others of its name.</param>
/// <param name="Name">The variable's name; null for one of a function's own.</param>
/// <param name="Suffix">The members and elements after it: <c>.title.runs[0]</c>.</param>
internal readonly record struct ValuePath(string Root, string? Name, string Suffix)
{
    public ValuePath Then(string step) => this with { Suffix = Suffix + step };
}
