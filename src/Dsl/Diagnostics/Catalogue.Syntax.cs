using System.Collections.Immutable;
using static MinutesDsl.Diagnostics.DiagnosticSeverity;

namespace MinutesDsl.Diagnostics;

#pragma warning disable CS1591 // Each descriptor's own title says what it is.

/// <content>Syntax: what a line, an entry or a field cannot be read as.</content>
public static partial class Catalogue
{
    public static readonly DiagnosticDescriptor NotText = Fixed(
        "MIN001", "The file is not UTF-8 text.", "This file cannot be read: it is not UTF-8 text. It looks like {0}. Save it as UTF-8 text and try again.");

    public static readonly DiagnosticDescriptor MalformedKeyword = new(
        "MIN002", "What follows a keyword could not be read.",
        "What follows {0} could not be read, so the line is published as it stands. Correct it, or begin the line with \\ if it is ordinary text.{1}", Error, Error);

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
        "'{0}' could not be read as part of a person's entry. Give each person an entry of their own, '@handle Name, role (capacity) [ward: …]', its handle in small letters, digits and hyphens.", Error, Error);

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

    public static readonly DiagnosticDescriptor PointsWithoutKeyword = new(
        "MIN029", "A list of points has no keyword.", "This list seems to hold the points raised in discussion. Write {0} before its first words, so that they are counted and published as such.", Hint, Hint);

    public static readonly DiagnosticDescriptor BodyNameBegins = new(
        "MIN030", "The body's name begins with 'of'.", "The name of the body begins with '{0}', and titles say 'Minutes of' before it. Write the name alone: 'MINUTES Planning Committee'.", Warning, Error);

    public static readonly DiagnosticDescriptor LineTooLong = new(
        "MIN040", "A line is too long.",
        "This line has more than 100,000 characters, so no markup, mention or keyword's head in it is read and it is published as typed. Break it into paragraphs.", Error, Error)
    {
        IsConfigurable = false,
    };

    public static readonly DiagnosticDescriptor NoItems = new(
        "MIN031", "The minutes have no items.", "These minutes have no ITEM, so nothing in them has a heading, a number or a link. If this line is an item's title, write it like 'ITEM {0}', and the others too.", Hint, Hint);

    public static readonly DiagnosticDescriptor WrappedWords = new(
        "MIN032", "A keyword's line goes on in the line under it.",
        "This line seems to go on in the indented line under it, where no names, counts or times are read. Put it all on one line, or write the whole sentence in the indented lines.", Warning, Error);

    public static readonly DiagnosticDescriptor KeywordInText = new(
        "MIN033", "A keyword stands among other words.",
        "This line begins with {0}, but it is indented among the words of {1}, so it is published as text and not read. Write it without indentation, after a blank line, if it is meant as {0}.", Warning, Error);

    private static ImmutableArray<DiagnosticDescriptor> Syntax =>
    [
        NotText, MalformedKeyword, NestedTooDeep, MisspeltKeyword, MisspeltField, NoHeader, EmptyDecision,
        UnsafeLink, ListNumbering, TableWithoutHeader, TruncatedPaste, CommentInProse, ReplacedCharacter,
        MalformedDate, MalformedTime, UnknownChoice, LostHeading, ForeignParagraphNumber, UnusualSeparator,
        PastedBullet, MalformedVote, MalformedPerson, MalformedAction, MalformedNumber, EntryWithoutBlock,
        HardWrapped, SpaceRun, FieldTwice, PointsWithoutKeyword, BodyNameBegins, LineTooLong, NoItems, WrappedWords, KeywordInText,
    ];
}
