using System.Collections.Immutable;
using static MinutesDsl.Diagnostics.DiagnosticSeverity;

namespace MinutesDsl.Diagnostics;

#pragma warning disable CS1591 // Each descriptor's own title says what it is.

/// <summary>Every check, in one place. Codes: 0xx syntax, 1xx people, 2xx numbers, dates and times, 5xx publication, 6xx style.</summary>
public static class Catalogue
{
    public static readonly DiagnosticDescriptor NotText = Fixed(
        "MIN001", "The file is not UTF-8 text.", "This file cannot be read: it is not UTF-8 text. It looks like {0}. Save it as UTF-8 text and try again.");

    public static readonly DiagnosticDescriptor MalformedKeyword = new(
        "MIN002", "What follows a keyword could not be read.",
        "What follows {0} could not be read, so the line is published as it stands. Correct it, or begin the line with \\ if it is ordinary text.", Error, Error);

    public static readonly DiagnosticDescriptor NestedTooDeep = new(
        "MIN003", "Entries are nested too deep.", "Entries are nested more than 16 levels deep; those below are treated as if they stood on level 16. Indent them less.", Error, Error);

    public static readonly DiagnosticDescriptor MisspeltKeyword = new(
        "MIN004", "A word is nearly a keyword.",
        "'{0}' is nearly the keyword {1}, so the line is published as ordinary text. Type {1}, or begin the line with \\ if it is ordinary text.", Warning, Error);

    public static readonly DiagnosticDescriptor MisspeltField = new(
        "MIN005", "A word is nearly a field.", "'{0}' is nearly the field '{1}', so the line is published as ordinary text. Type '{1}:'.", Hint, Warning);

    public static readonly DiagnosticDescriptor NoHeader = new(
        "MIN006", "The file does not begin with MINUTES.", "Minutes begin with a line MINUTES and the body's name, for example 'MINUTES Planning Committee'. Put it first.", Error, Error);

    public static readonly DiagnosticDescriptor EmptyDecision = new(
        "MIN007", "A decision has no words.", "{0} is followed by no words. Write what was decided after it, or as numbered entries under it.", Warning, Error);

    public static readonly DiagnosticDescriptor UnsafeLink = new(
        "MIN008", "A link leads where links may not lead.",
        "The link target '{0}' is left out: links may be http, https, mailto, or a path inside the project without '..' and without a leading '/'.", Error, Error);

    public static readonly DiagnosticDescriptor ListNumbering = new(
        "MIN009", "A list skips or repeats a number.", "The list goes from {0} to {1}. Resolutions are cited by number: check that this is meant, or renumber.", Hint, Warning);

    public static readonly DiagnosticDescriptor TableWithoutHeader = new(
        "MIN010", "A table has no header row.", "This table has no header row. Write the column names in the first row and '|---|' under them.", Warning, Warning);

    public static readonly DiagnosticDescriptor TruncatedPaste = new(
        "MIN011", "A paste was cut off.", "The words 'view the full minutes text' show that this was copied from a page that cuts its text off. Copy the rest from the full minutes.", Error, Error);

    public static readonly DiagnosticDescriptor CommentInProse = new(
        "MIN012", "Two slashes stand in the middle of a line.", "From '//' on this is published: a comment must have a line of its own. Move it, or take it out.", Warning, Error);

    public static readonly DiagnosticDescriptor ReplacedCharacter = new(
        "MIN013", "A character cannot be published.", "The character U+{0} cannot be published and becomes U+FFFD in every output. Delete or replace it.", Warning, Error);

    public static readonly DiagnosticDescriptor MalformedDate = new(
        "MIN014", "A date could not be read.", "'{0}' could not be read as a date. Write it like 7 July 2023.", Error, Error);

    public static readonly DiagnosticDescriptor MalformedTime = new(
        "MIN015", "A time could not be read.", "'{0}' could not be read as a time. Write it like 10.05am or 10.05 – 10.45am.", Error, Error);

    public static readonly DiagnosticDescriptor UnknownChoice = new(
        "MIN016", "A field's value is not one of its choices.", "'{0}' is not a value of '{1}'. Write one of: {2}.", Error, Error);

    public static readonly DiagnosticDescriptor LostHeading = new(
        "MIN017", "A line in capitals may be a heading.", "This line is all in capitals. If it is a sub-heading, begin it with '## '.", Hint, Hint);

    public static readonly DiagnosticDescriptor ForeignParagraphNumber = new(
        "MIN018", "A paragraph number does not fit its item.", "'{0}' does not begin with the item's number {1}, so it is published as ordinary text. Correct it if it is a paragraph number.", Hint, Warning);

    public static readonly DiagnosticDescriptor UnusualSeparator = new(
        "MIN019", "A separator character stands in a line.", "The character U+{0} is kept as part of the line. If a new line was meant, press Enter there.", Hint, Hint);

    public static readonly DiagnosticDescriptor PastedBullet = new(
        "MIN020", "Bullets were pasted from a word processor.", "Bullets pasted from a word processor work, but '-' is easier to edit.", Hint, Hint);

    public static readonly DiagnosticDescriptor MalformedVote = new(
        "MIN021", "A line of a vote could not be read.", "'{0}' could not be read as a line of a vote. Write names or a number after '{1}:'{2}.", Error, Error);

    public static readonly DiagnosticDescriptor MalformedPerson = new(
        "MIN022", "A person's entry could not be read.",
        "'{0}' could not be read as part of a person's entry. An entry is '@handle Name, role (capacity) [ward: …]', its handle in small letters, digits and hyphens.", Error, Error);

    public static readonly DiagnosticDescriptor MalformedAction = new(
        "MIN023", "The date of an action could not be read.", "'{0}' could not be read as a date. Write 'by 30 September 2023', 'by next meeting' or 'asap'.", Warning, Error);

    public static readonly DiagnosticDescriptor MalformedNumber = new(
        "MIN024", "A number could not be read.", "'{0}' could not be read as a number. Write figures.", Error, Error);

    public static readonly DiagnosticDescriptor EntryWithoutBlock = new(
        "MIN025", "Entries stand under no keyword.", "These entries stand under no keyword and no sentence. Write PRESENT, or the keyword that is meant, above them.", Warning, Error);

    public static readonly DiagnosticDescriptor HardWrapped = new(
        "MIN026", "A paragraph was pasted with its line ends.", "These lines look like one paragraph that was copied with its line ends. Each is published as a paragraph of its own: join them.", Hint, Hint);

    public static readonly DiagnosticDescriptor SpaceRun = new(
        "MIN027", "Runs of spaces were pasted.", "Runs of spaces were pasted from a word processor. They do no harm; formatting takes them out.", Hint, Hint);

    public static readonly DiagnosticDescriptor FieldTwice = new(
        "MIN028", "A field is typed twice.", "'{0}' stands here for the second time; the first one counts. Delete one of them.", Error, Error);

    public static readonly DiagnosticDescriptor LineTooLong = new(
        "MIN040", "A line is too long.",
        "This line has more than 100,000 characters, so no markup, mention or keyword's head in it is read and it is published as typed. Break it into paragraphs.", Error, Error)
    {
        IsConfigurable = false,
    };

    public static readonly DiagnosticDescriptor UndefinedHandle = new(
        "MIN101", "A handle is not defined.", "Nobody is called @{0} here, so it is published as typed. Add the person to PRESENT or to a register{1}.", Error, Error);

    public static readonly DiagnosticDescriptor HandleDefinedTwice = new(
        "MIN102", "A handle is defined twice.", "@{0} is already {1}; the first entry counts. Give one of them another handle.", Error, Error);

    public static readonly DiagnosticDescriptor AmbiguousName = new(
        "MIN103", "A name fits two persons.", "'{0}' may be {1}. Write the handle, or the name with an initial.", Error, Error);

    public static readonly DiagnosticDescriptor TwoTitlesOfPost = new(
        "MIN104", "One post seems to have two titles.", "'{0}' is nearly '{1}', which is a post in a roll or register. If it is the same post, call it the same.", Hint, Hint);

    public static readonly DiagnosticDescriptor WeekdayMismatch = new(
        "MIN201", "The weekday does not match the date.", "{0} was a {1}, not a {2}. Correct the weekday or the date.", Warning, Error);

    public static readonly DiagnosticDescriptor ImpossibleDate = new(
        "MIN202", "There is no such day.", "There is no such day as '{0}'. Correct it.", Error, Error);

    public static readonly DiagnosticDescriptor MinuteSequence = new(
        "MIN203", "Minute numbers skip or repeat.", "Minute {1} follows minute {0}. Minute numbers run on without gap or repeat: check the number{2}.", Warning, Error);

    public static readonly DiagnosticDescriptor UnresolvedReference = new(
        "MIN204", "A reference leads to no minute.", "There is no minute {0} here. Correct the number.", Error, Error);

    public static readonly DiagnosticDescriptor ClosedMissing = new(
        "MIN205", "The time of closing is missing.", "The minutes do not say when the meeting closed. Add a line like 'CLOSED 12.05pm' at the end.", Hint, Error);

    public static readonly DiagnosticDescriptor YearPair = new(
        "MIN206", "A pair of years is not consecutive.", "'{0}' is not a pair of consecutive years. Check that it is meant.", Hint, Hint);

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
        "An entry of an EXCLUSION names no item, so no public edition is made of this file. Write it as '- item 12: paragraph 3', or as indented text under EXCLUSION.",
        "'{0}' names no item, so no public edition is made of this file. Write it as '- item 12: paragraph 3', or as indented text under EXCLUSION.");

    public static readonly DiagnosticDescriptor PublicInterestMissing = new(
        "MIN517", "The words of an exclusion do not speak of the public interest.",
        "These words do not say that the public interest in maintaining the exemption outweighs the public interest in disclosing the information. Add it, or leave the words to the house style.", Warning, Warning);

    public static readonly DiagnosticDescriptor UndefinedAbbreviation = new(
        "MIN601", "An abbreviation is not explained.", "'{0}' is explained neither before nor in the glossary of minutes.json. Write it out once, with the abbreviation in brackets.", Off, Off);

    public static readonly DiagnosticDescriptor RuleFailed = Fixed(
        "MIN900", "A check could not be carried out.", "The check {0} failed on this file and was left out. The minutes are not at fault; please report it.");

    private static readonly Lazy<ImmutableArray<DiagnosticDescriptor>> Descriptors = new(() =>
    [
        NotText, MalformedKeyword, NestedTooDeep, MisspeltKeyword, MisspeltField, NoHeader, EmptyDecision, UnsafeLink, ListNumbering, TableWithoutHeader,
        TruncatedPaste, CommentInProse, ReplacedCharacter, MalformedDate, MalformedTime, UnknownChoice, LostHeading, ForeignParagraphNumber, UnusualSeparator,
        PastedBullet, MalformedVote, MalformedPerson, MalformedAction, MalformedNumber, EntryWithoutBlock, HardWrapped, SpaceRun, FieldTwice, LineTooLong,
        UndefinedHandle, HandleDefinedTwice, AmbiguousName, TwoTitlesOfPost, WeekdayMismatch, ImpossibleDate, MinuteSequence, UnresolvedReference, ClosedMissing, YearPair,
        ExemptSlip, ExemptFieldUnread, ExclusionNamesUnknownItem, ExclusionNotEnded, ExemptWithoutExclusion, InvalidExemptParagraph, PersonOnlyInExemptText,
        TextAfterReadmitted, PlaceholderLeft, MissingFact, DocumentMissing, ExemptDisagreement, QuotesExemptText,
        ExclusionEntryDiffers, SkippedHeadingLevel, ExclusionEntryUnread, PublicInterestMissing, UndefinedAbbreviation, RuleFailed,
    ]);

    /// <summary>All descriptors, in order of their codes.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All => Descriptors.Value;

    private static DiagnosticDescriptor Fixed(string code, string title, string message) => new(code, title, message, Error, Error) { IsConfigurable = false };

    private static DiagnosticDescriptor Refusing(string code, string title, string message) =>
        Fixed(code, title, message) with { RefusesPublicEdition = true };
}
