namespace MinutesDsl.Scriban.Escaping;

/// <summary>
/// Where in the markup a template is. <c>Name</c> is the tag's or the attribute's name while that is being read, then the tag's;
/// <c>Value</c> is what was read of an address or of a script's type.
/// </summary>
internal readonly record struct MarkupState(
    MarkupPlace Place,
    string Tag = "",
    string Attribute = "",
    char Quote = '\0',
    string Value = "",
    AddressPart Address = AddressPart.Start,
    bool IsClosing = false,
    bool IsJson = false)
{
    public static MarkupState Text { get; } = new(MarkupPlace.Text);

    private bool IsInTag => Place is
        MarkupPlace.TagName or MarkupPlace.InTag or MarkupPlace.AttributeName or MarkupPlace.AfterAttributeName or MarkupPlace.AfterBranches;

    /// <summary>The state after two branches; null where they end in different places.</summary>
    public static MarkupState? Join(MarkupState a, MarkupState b)
    {
        if (a == b)
            return a;
        if (a.IsInTag && b.IsInTag && a.IsClosing == b.IsClosing && a.IsJson == b.IsJson && SameElement(a.Tag, b.Tag))
            return new MarkupState(MarkupPlace.AfterBranches, a.Tag == b.Tag ? a.Tag : "", IsClosing: a.IsClosing, IsJson: a.IsJson);
        if (a.Place == MarkupPlace.Quoted && b.Place == MarkupPlace.Quoted && a with { Value = "", Address = b.Address } == b with { Value = "" })
            return a with { Value = "", Address = (AddressPart)Math.Max((int)Worse(a.Address, b), (int)Worse(b.Address, a)) };
        return null;
    }

    // A decided address in one branch and an open one in the other is open: a scheme could still follow.
    private static AddressPart Worse(AddressPart part, MarkupState other) =>
        part == AddressPart.Decided && other.Address != AddressPart.Decided ? AddressPart.AfterValue
        : part == AddressPart.Start ? AddressPart.AfterValue : part == AddressPart.Decided ? AddressPart.AfterValue : part;

    private static bool SameElement(string a, string b) => a == b || (!MarkupReader.IsRawElement(a) && !MarkupReader.IsRawElement(b));
}
