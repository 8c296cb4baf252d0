namespace MinutesDsl.Syntax.Grammar;

/// <summary>What the lines above say about how a line is to be read.</summary>
internal readonly record struct LineContext
{
    /// <summary>Whether no line but blank ones and comments stands above.</summary>
    internal bool IsFirst { get; init; }

    /// <summary>Whether the file is a register.</summary>
    internal bool IsRegister { get; init; }

    /// <summary>The keyword whose run of fields is open, or null.</summary>
    internal KeywordKind? FieldOwner { get; init; }

    /// <summary>Whether, outside a run of fields, the field <c>Exempt</c> still counts: the item has no text yet.</summary>
    internal bool ExemptFieldCounts { get; init; }

    /// <summary>Whether the line above is prose, so that only a list's first number or letter begins a list.</summary>
    internal bool FollowsProse { get; init; }

    /// <summary>Whether nested keywords count here: not inside a motion's, resolution's or question's text.</summary>
    internal bool NestedKeywordsCount { get; init; }

    /// <summary>Whether of nested keywords those that amend or settle a motion count: under an entry that is one.</summary>
    public bool MotionKeywordsCount { get; init; }

    /// <summary>Whether a motion's or amendment's own words stand here, among which only what settles it beyond doubt is a keyword.</summary>
    internal bool IsMotionText { get; init; }

    /// <summary>The digits that the open item's typed number begins with; empty where it has none.</summary>
    internal string ItemDigits { get; init; }

    /// <summary>The kind of the open list's markers.</summary>
    internal MarkerKind OpenList { get; init; }
}
