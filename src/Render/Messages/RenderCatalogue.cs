using System.Collections.Immutable;
using MinutesDsl.Diagnostics;

namespace MinutesDsl.Render;

/// <summary>Every message about house styles and refused editions, with its code: 7xx of the catalogue.</summary>
public static class RenderCatalogue
{
    /// <summary>The house style has no folder.</summary>
    public static RenderRule StyleMissing { get; } = new("MIN701", "There is no house style of that name.",
        "There is no house style \"{0}\": {1} was not found. Make that file, or name a style that exists; the built-in one is \"standard\".");

    /// <summary>style.json is no JSON.</summary>
    public static RenderRule StyleNotJson { get; } = new("MIN702", "style.json is not valid JSON.",
        "This is not valid JSON: {0} Mend it here or just before.");

    /// <summary>A member of style.json is unknown or has a wrong value.</summary>
    public static RenderRule StyleMember { get; } = new("MIN703", "A setting in style.json is unknown or has a value that it cannot have.", "{0}");

    /// <summary>Styles extend each other in a ring.</summary>
    public static RenderRule StyleCycle { get; } = new("MIN704", "House styles extend each other in a ring.",
        "These house styles extend each other in a ring: {0}. Let one of them extend \"standard\".");

    /// <summary>A path leaves the style's folder.</summary>
    public static RenderRule PathOutside { get; } = new("MIN705", "A path leaves the style's folder.",
        "\"{0}\" is not a path inside the style's folder, so it is not read. Use a relative path with / and without .. in it.");

    /// <summary>A file that a style names is missing.</summary>
    public static RenderRule FileMissing { get; } = new("MIN706", "A file that the house style needs is missing.",
        "The house style needs \"{0}\", and none of {1} has it. Add the file, or mend the name.");

    /// <summary>A template does not parse.</summary>
    public static RenderRule TemplateSyntax { get; } = new("MIN707", "A template does not parse.", "{0}");

    /// <summary>A template fails while it runs.</summary>
    public static RenderRule TemplateError { get; } = new("MIN708", "A template fails while it runs.", "{0}");

    /// <summary>A template names a member that does not exist.</summary>
    public static RenderRule UnknownMember { get; } = new("MIN709", "A template names something that does not exist.", "{0}");

    /// <summary>A template takes too many steps or makes too much.</summary>
    public static RenderRule OverBudget { get; } = new("MIN710", "A template does too much and was stopped.", "{0}");

    /// <summary>A value stands where no escaping can make it safe.</summary>
    public static RenderRule UnsafePlace { get; } = new("MIN711", "A template prints a value where it cannot be made safe.", "{0}");

    /// <summary>The style is for another version of the model.</summary>
    public static RenderRule ModelVersion { get; } = new("MIN712", "The house style is for another version of the model.",
        "This style is for version {0} of the model; this program has version 1. Write \"model\": 1 and check the templates against docs/templates/model.md.");

    /// <summary>The style sheet cannot stand inside a page.</summary>
    public static RenderRule UnsafeCss { get; } = new("MIN713", "The style sheet cannot stand inside a page.",
        "The style sheet contains \"{0}\", which would end the page's style element or fetch from elsewhere. Take it out.");

    /// <summary>A template, style sheet or style.json is no UTF-8 text.</summary>
    public static RenderRule StyleNotText { get; } = new("MIN725", "A file of a house style is not UTF-8 text.",
        "This file cannot be read: it is not UTF-8 text. It looks like {0}. Save it as UTF-8 (in Notepad: Save as, Encoding) and try again.");

    /// <summary>Colours of the style are hard to read.</summary>
    public static RenderRule Contrast { get; } = new("MIN714", "Two colours of the house style are hard to tell apart.",
        "The contrast of colours.{0} on colours.{1} is {2:0.0} to 1; WCAG 2.2 AA asks for at least 4.5 to 1. Make one of them darker or lighter.",
        DiagnosticSeverity.Warning);

    /// <summary>The page of a full edition does not say what it is.</summary>
    public static RenderRule FullEditionUnmarked { get; } = new("MIN715", "The page of a full edition does not say that it is not for publication.",
        "The house style's page leaves out what a full edition must carry: print page.style_element in the head, and <meta name=\"robots\" content=\"noindex\"> "
        + "where meeting.edition is \"full\", as head.html and minutes.html of the style \"standard\" do.");

    /// <summary>A Word template cannot be used at all.</summary>
    public static RenderRule WordTemplateRefused { get; } = new("MIN716", "A Word template cannot be used.", "{0}");

    /// <summary>A tag in a Word template has a mistake.</summary>
    public static RenderRule WordTag { get; } = new("MIN717", "A tag in a Word template cannot be read or stands where it cannot work.", "{0}");

    /// <summary>A template uses a value of the wrong kind.</summary>
    public static RenderRule WrongType { get; } = new("MIN721", "A template uses a value of the wrong kind, or hands a function what it does not take.", "{0}");

    /// <summary>A template of the style is never shown.</summary>
    public static RenderRule NeverIncluded { get; } = new("MIN722", "A template of the house style is never included.",
        "No page of this house style includes \"{0}\", so it never shows. Include it somewhere, or mend its name if it was meant to replace a template of the style that this one extends.",
        DiagnosticSeverity.Warning);

    /// <summary>A template reads a part of a value that is not in all minutes.</summary>
    public static RenderRule MayBeMissing { get; } = new("MIN723", "A template reads a part of something that is not in all minutes.", "{0}", DiagnosticSeverity.Warning);

    /// <summary>A label that nothing prints.</summary>
    public static RenderRule LabelUnused { get; } = new("MIN724", "A label of the house style is never printed.",
        "No template of this house style, or of those that it extends, prints the label \"{0}\", so these words never show. Print style.labels.{0} somewhere, or take the label out.",
        DiagnosticSeverity.Information);

    /// <summary>The public edition is refused.</summary>
    public static RenderRule PublicEditionRefused { get; } = new("MIN790", "The public edition is refused.",
        "The public edition was not made, because a line of the minutes may be meant to mark exempt text and cannot be read as that. "
        + "Mend the errors that the check of the minutes reports; the full edition can be made meanwhile.");

    /// <summary>All rows, by code.</summary>
    public static ImmutableArray<RenderRule> All { get; } =
    [
        StyleMissing, StyleNotJson, StyleMember, StyleCycle, PathOutside, FileMissing, TemplateSyntax, TemplateError, UnknownMember,
        OverBudget, UnsafePlace, ModelVersion, UnsafeCss, Contrast, FullEditionUnmarked, WordTemplateRefused, WordTag, WrongType, NeverIncluded,
        MayBeMissing, LabelUnused, StyleNotText, PublicEditionRefused,
    ];
}
