using System.Collections.Immutable;
using static MinutesDsl.Diagnostics.DiagnosticSeverity;

namespace MinutesDsl.Diagnostics;

#pragma warning disable CS1591 // Each descriptor's own title says what it is.

/// <content>Publication: exempt text and what is missing before minutes may be published.</content>
public static partial class Catalogue
{
    public static readonly DiagnosticDescriptor ExemptSlip = Refusing(
        "MIN501",
        "A line looks as if it were meant to make text exempt, and could not be read as that, so no public edition is made of this file. "
        + "Write EXEMPT, EXCLUSION, READMITTED or OPEN in capitals at the beginning of the line ('EXEMPT 3: …', 'EXCLUSION items 12'), or the field 'Exempt: 3' straight under ITEM; "
        + "if it is ordinary text, begin the line with \\.",
        "'{0}' looks like EXEMPT, EXCLUSION, READMITTED, OPEN or the field 'Exempt', but the line could not be read as one of them, so no public edition is made of this file. "
        + "Write it in capitals at the beginning of the line ('EXEMPT 3: …', 'EXCLUSION items 12') or as a field straight under ITEM ('Exempt: 3'); if it is ordinary text, begin the line with \\.");

    public static readonly DiagnosticDescriptor ExemptFieldUnread = Refusing(
        "MIN502",
        "The value of the field 'Exempt' could not be read, so no public edition is made of this file. Write the paragraph numbers ('Exempt: 3'), 'yes' where the law has none, or delete the field if the item is open.",
        "'{0}' could not be read as a value of 'Exempt', so no public edition is made of this file. Write the paragraph numbers ('Exempt: 3'), 'yes' where the law has none, or delete the field if the item is open.");

    public static readonly DiagnosticDescriptor ExclusionNamesUnknownItem = Refusing(
        "MIN503",
        "An EXCLUSION names an item that is not in these minutes, so no public edition is made of this file. Correct the number, or write an item of other minutes as an entry under EXCLUSION.",
        "There is no item {0} here, so no public edition is made of this file. Correct the number; if the item is in other minutes, write it as an entry under EXCLUSION: '- item {0}: paragraph 3'.");

    public static readonly DiagnosticDescriptor ExclusionNotEnded = new(
        "MIN504", "An EXCLUSION is not ended.", "From here to the end of the meeting everything is treated as exempt. Add READMITTED where the public came back, or name the items: 'EXCLUSION items 12, 13'.", Warning, Warning)
    {
        IsConfigurable = false,
    };

    public static readonly DiagnosticDescriptor ExemptWithoutExclusion = new(
        "MIN505", "An exempt item has no resolution to exclude the public before it.",
        "This item is exempt, but no EXCLUSION stands before it. Add 'EXCLUSION' with the item's number before it.", Warning, Error);

    public static readonly DiagnosticDescriptor InvalidExemptParagraph = new(
        "MIN506", "There is no exempt paragraph of this number.", "There is no paragraph {0} in {1}. The paragraphs are {2}.", Error, Error);

    public static readonly DiagnosticDescriptor PersonOnlyInExemptText = Refusing(
        "MIN507", "A person who is introduced only in exempt text is mentioned in open text.",
        "@{0} is introduced only in exempt text, so no public edition is made of this file. Introduce the person in PRESENT or in a register, or take the mention out of the open text.");

    public static readonly DiagnosticDescriptor TextAfterReadmitted = new(
        "MIN508", "Text after READMITTED stands in an exempt item.",
        "This still belongs to the exempt item above and is not published. Begin a new ITEM after READMITTED for what was said in public.", Warning, Error)
    {
        IsConfigurable = false,
    };

    public static readonly DiagnosticDescriptor PlaceholderLeft = new(
        "MIN509", "A placeholder is left in the text.", "'{0}' is a placeholder. Write what belongs there.", Warning, Error);

    public static readonly DiagnosticDescriptor MissingFact = new(
        "MIN510", "A fact of the meeting is missing.", "The minutes do not say {0}. Add {1}.", Hint, Error);

    public static readonly DiagnosticDescriptor DocumentMissing = new(
        "MIN511", "A linked document is missing.", "There is no file '{0}' beside the minutes. Correct the path or add the file.", Warning, Error);

    public static readonly DiagnosticDescriptor ExemptDisagreement = new(
        "MIN512", "An item is exempt only by an EXCLUSION or by the item that it seems to belong to.",
        "This item is treated as exempt because an EXCLUSION covers it, or because it seems to be part of an exempt item, but it has no field 'Exempt'. Add 'Exempt:' with the paragraph numbers, or correct the EXCLUSION or the number.", Warning, Error)
    {
        IsConfigurable = false,
    };

    public static readonly DiagnosticDescriptor QuotesExemptText = new(
        "MIN513", "Open text repeats exempt text word for word.", "Eight words or more stand here that also stand in an exempt passage. Word it otherwise, or make it exempt too.", Warning, Error)
    {
        IsConfigurable = false,
    };

    public static readonly DiagnosticDescriptor ExclusionEntryDiffers = new(
        "MIN514", "An EXCLUSION names other paragraphs than the item.", "The exclusion gives other exempt paragraphs for item {0} than the item's field 'Exempt'. Make them agree.", Warning, Error);

    public static readonly DiagnosticDescriptor SkippedHeadingLevel = new(
        "MIN515", "A heading level is skipped.", "This sub-heading is more than one level below the one above. It is published one level below it; use fewer '#'.", Hint, Warning);

    public static readonly DiagnosticDescriptor ExclusionEntryUnread = Refusing(
        "MIN516",
        "An entry of an EXCLUSION names no item, or an item stands where none is read, so no public edition is made of this file. Write it as '- item 12: paragraph 3', or as indented text under EXCLUSION.",
        "'{0}' makes no item exempt where it stands, so no public edition is made of this file. Write each item as an entry of its own ('- item 12: paragraph 3') or all numbers on the line of EXCLUSION, before any colon ('EXCLUSION items 12, 13'); other words are indented text under EXCLUSION.");

    public static readonly DiagnosticDescriptor PublicInterestMissing = new(
        "MIN517", "The words of an exclusion do not speak of the public interest.",
        "These words do not say that the public interest in maintaining the exemption outweighs the public interest in disclosing the information. Add it, or leave the words to the house style.", Warning, Warning);

    public static readonly DiagnosticDescriptor ImageWithoutDescription = new(
        "MIN518", "An image has no description.",
        "This image has no description, so who cannot see it learns nothing of it. Write what it shows between the square brackets.", Warning, Error);

    public static readonly DiagnosticDescriptor ExclusionOnlyInWords = new(
        "MIN519", "The text says that the public is excluded, and nothing after it is exempt.",
        "This says that the press or public is excluded, but words alone make nothing exempt, and what follows is published. Write 'EXCLUSION items …' with the items' numbers, or 'Exempt:' with the paragraph numbers straight under each ITEM.", Warning, Error);

    public static readonly DiagnosticDescriptor MarkedConfidential = new(
        "MIN520", "A line is marked confidential, and nothing keeps it from the public.",
        "This is marked as confidential, but it makes nothing exempt, and all of it is published. Write 'EXEMPT' with the paragraph and a colon, or the field 'Exempt' under the ITEM, or begin the line with \\ if everybody may read it.", Warning, Warning);

    private static ImmutableArray<DiagnosticDescriptor> Publication =>
    [
        ExemptSlip, ExemptFieldUnread, ExclusionNamesUnknownItem, ExclusionNotEnded, ExemptWithoutExclusion,
        InvalidExemptParagraph, PersonOnlyInExemptText, TextAfterReadmitted, PlaceholderLeft, MissingFact,
        DocumentMissing, ExemptDisagreement, QuotesExemptText, ExclusionEntryDiffers, SkippedHeadingLevel,
        ExclusionEntryUnread, PublicInterestMissing, ImageWithoutDescription, ExclusionOnlyInWords, MarkedConfidential,
    ];
}
