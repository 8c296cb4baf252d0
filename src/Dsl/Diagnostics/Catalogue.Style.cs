using System.Collections.Immutable;
using static MinutesDsl.Diagnostics.DiagnosticSeverity;

namespace MinutesDsl.Diagnostics;

#pragma warning disable CS1591 // Each descriptor's own title says what it is.

/// <content>Style, and the check of the checks.</content>
public static partial class Catalogue
{
    public static readonly DiagnosticDescriptor UndefinedAbbreviation = new(
        "MIN601", "An abbreviation is not explained.", "'{0}' is explained neither before nor in the glossary of minutes.json. Write it out once, with the abbreviation in brackets.", Off, Off);

    public static readonly DiagnosticDescriptor DoubledWord = new(
        "MIN602", "A word is typed twice.", "'{0}' is typed twice. Delete one of them.", Off, Off);

    public static readonly DiagnosticDescriptor FirstPerson = new(
        "MIN603", "The minutes speak in the first person.", "'{0}' is the first person. Minutes report what was said: write 'the Council', 'Members' or the speaker's name.", Off, Off);

    public static readonly DiagnosticDescriptor PresentTense = new(
        "MIN604", "The minutes report in the present tense.", "'{0}' is the present tense. Minutes report what was said in the past tense.", Off, Off);

    public static readonly DiagnosticDescriptor PostSpelling = new(
        "MIN605", "One post is spelt in several ways.", "'{0}' is spelt '{1}' elsewhere. Spell the post in one way.", Off, Off);

    public static readonly DiagnosticDescriptor PublicNamed = new(
        "MIN606", "A member of the public is named.", "'{0}' seems to be a member of the public. Check that the name has to be published; 'a resident' or 'a member of the public' may do.", Off, Off);

    public static readonly DiagnosticDescriptor MisspeltWord = new(
        "MIN607", "A word may be misspelt.", "'{0}' is not in the dictionary. Correct it; if it is right, add it to 'words' in minutes.json.", Off, Off);

    public static readonly DiagnosticDescriptor RuleFailed = Fixed(
        "MIN900", "A check could not be carried out.", "The check {0} failed on this file and was left out. The minutes are not at fault; please report it.");

    private static ImmutableArray<DiagnosticDescriptor> Style =>
    [
        UndefinedAbbreviation, DoubledWord, FirstPerson, PresentTense, PostSpelling, PublicNamed, MisspeltWord, RuleFailed,
    ];
}
