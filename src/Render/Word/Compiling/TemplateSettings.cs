using System.Text;
using System.Xml.Linq;

namespace MinutesDsl.Render.Word;

/// <summary>What the template's settings may say to its documents.</summary>
internal static class TemplateSettings
{
    private static readonly HashSet<string> Dropped = ["rsids", "attachedTemplate", "mailMerge", "trackRevisions", "updateFields", "docVars", "proofState", "linkStyles"];

    /// <summary>The settings without what is about the work on the template.</summary>
    public static byte[] Clean(byte[] bytes)
    {
        var root = PackageReader.Root(bytes, "settings");
        root.Elements().Where(element => element.Name.Namespace == W.Main && Dropped.Contains(element.Name.LocalName)).ToList().ForEach(element => element.Remove());
        return Encoding.UTF8.GetBytes("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + root.ToString(SaveOptions.DisableFormatting));
    }

    /// <summary>Whether left and right pages have headers and footers of their own.</summary>
    public static bool HasEvenPages(TemplateSource source) =>
        source.PartOf("settings") is { } name && PackageReader.Root(source.Package.Parts[name], "settings").Element(W.Main + "evenAndOddHeaders").IsOn() == true;
}
