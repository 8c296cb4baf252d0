using System.Collections.Immutable;
using MinutesDsl.Diagnostics;

namespace MinutesDsl.Projects;

/// <summary>The checks of project settings: the catalogue's MIN780 to MIN789.</summary>
public static class SettingsDiagnostics
{
    /// <summary>minutes.json is not JSON.</summary>
    public static DiagnosticDescriptor NotJson { get; } = Error(
        "MIN780",
        "The project's settings cannot be read.",
        "minutes.json is not valid JSON here: {0}. Look for a missing comma, quotation mark or bracket at this place or just before it; none of the settings count until it is mended.");

    /// <summary>A member that is none.</summary>
    public static DiagnosticDescriptor UnknownMember { get; } = Warning(
        "MIN781", "A setting is not known.", "There is no setting '{0}'.{1} Correct its name, or remove it.");

    /// <summary>A value of the wrong type.</summary>
    public static DiagnosticDescriptor WrongType { get; } = Error(
        "MIN782", "A setting has a value of the wrong type.", "'{0}' should be {1}, but this is {2}. Write for example {3}.");

    /// <summary>A value that is none of those allowed.</summary>
    public static DiagnosticDescriptor NotAChoice { get; } = Error(
        "MIN783", "A setting has a value that is not known.", "'{0}' cannot be '{1}'.{2} Choose one of: {3}.");

    /// <summary>A severity for something that is no check.</summary>
    public static DiagnosticDescriptor UnknownCode { get; } = Warning(
        "MIN784", "A severity is set for a check that does not exist.", "'{0}' is not the code of a check. Write a code as messages show it, for example MIN203.");

    /// <summary>A member given twice.</summary>
    public static DiagnosticDescriptor Duplicate { get; } = Warning(
        "MIN785", "A setting is given twice.", "'{0}' is given twice, and this second one counts. Remove one of them.");

    /// <summary>A version of the settings that this program is too old for.</summary>
    public static DiagnosticDescriptor NewerVersion { get; } = Error(
        "MIN786", "The settings are written for a newer version.", "These settings are of version {0}, and this program reads version {1}. Update the program, or write \"version\": {1}.");

    /// <summary>A file that the system does not give.</summary>
    public static DiagnosticDescriptor Unreadable { get; } = Error(
        "MIN787", "A file of the project could not be read.", "The file could not be read: {0}. Check that it is there and that you may open it.");

    /// <summary>A value that cannot be used.</summary>
    public static DiagnosticDescriptor Unusable { get; } = Error(
        "MIN788", "A setting has a value that cannot be used.", "'{0}' cannot be '{1}': {2}.");

    /// <summary>A severity for a check whose severity is fixed.</summary>
    public static DiagnosticDescriptor FixedSeverity { get; } = Warning(
        "MIN789", "A severity is set for a check whose severity is fixed.", "The severity of {0} cannot be changed, because it guards what may be published. Remove this setting.");

    /// <summary>All of them, by code.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
        [NotJson, UnknownMember, WrongType, NotAChoice, UnknownCode, Duplicate, NewerVersion, Unreadable, Unusable, FixedSeverity];

    private static DiagnosticDescriptor Error(string code, string title, string format) =>
        new(code, title, format, DiagnosticSeverity.Error, DiagnosticSeverity.Error) { IsConfigurable = false };

    private static DiagnosticDescriptor Warning(string code, string title, string format) =>
        new(code, title, format, DiagnosticSeverity.Warning, DiagnosticSeverity.Warning) { IsConfigurable = false };
}
