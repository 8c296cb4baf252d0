using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace MinutesDsl.LanguageServer.Features.Preview;

/// <summary>The answer to <c>minutes/preview</c>.</summary>
internal sealed record PreviewResult
{
    /// <summary>
    /// The whole page, styles inlined; null where <see cref="Message"/> says why there is none. An element with <c>data-line</c> was made
    /// from the block that begins on that line of the source: the number is one-based, and an element covers the lines up to the next
    /// higher number. Not every line has one, a number may come more than once (then the first counts), and blocks of an exempt passage
    /// have theirs in the full edition only.
    /// </summary>
    public string? Html { get; init; }

    /// <summary>The client's version of the text that was rendered, or null.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required int? Version { get; init; }

    /// <summary><c>public</c> or <c>full</c>: as asked for.</summary>
    public required string Edition { get; init; }

    /// <summary>Whether the minutes are not approved yet, so that the page says so.</summary>
    public required bool IsDraft { get; init; }

    /// <summary>How far the minutes are, as the field <c>Status</c> spells it: <c>draft</c>, <c>published draft</c>, <c>approved</c>, <c>signed</c>.</summary>
    public required string Status { get; init; }

    /// <summary>The name of the house style of the page.</summary>
    public required string Style { get; init; }

    /// <summary>What the user should know, in full sentences; null where all is well. It quotes nothing of the minutes.</summary>
    public string? Message { get; init; }

    /// <summary>
    /// Addresses of folders (<c>file:</c>, absolute, without a slash at the end). Relative references of the page resolve against the
    /// first, the folder of the minutes; those that climb out of it may reach no further than into the others, the project's. Empty for
    /// minutes that are no file yet.
    /// </summary>
    public required ImmutableArray<string> AssetRoots { get; init; }
}
