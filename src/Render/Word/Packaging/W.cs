using System.Xml.Linq;

namespace MinutesDsl.Render.Word;

/// <summary>The names of WordprocessingML (ECMA-376 Part 1, transitional) that are used here, and our own marks in it, which no output keeps.</summary>
internal static class W
{
    /// <summary>The main namespace.</summary>
    public const string Uri = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /// <summary>The namespace of relationship ids inside parts.</summary>
    public const string RelationshipsUri = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <summary>The namespace of our own marks.</summary>
    public const string MarksUri = "urn:minutes-dsl:word-marks";

    public static readonly XNamespace Main = Uri;
    public static readonly XNamespace Marks = MarksUri;
    public static readonly XNamespace Relationships = RelationshipsUri;
    public static readonly XNamespace Compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006";

    public static readonly XName Body = Main + "body";
    public static readonly XName P = Main + "p";
    public static readonly XName PPr = Main + "pPr";
    public static readonly XName PStyle = Main + "pStyle";
    public static readonly XName R = Main + "r";
    public static readonly XName RPr = Main + "rPr";
    public static readonly XName T = Main + "t";
    public static readonly XName Tab = Main + "tab";
    public static readonly XName Br = Main + "br";
    public static readonly XName Tbl = Main + "tbl";
    public static readonly XName TblPr = Main + "tblPr";
    public static readonly XName TblW = Main + "tblW";
    public static readonly XName TblInd = Main + "tblInd";
    public static readonly XName Tr = Main + "tr";
    public static readonly XName Tc = Main + "tc";
    public static readonly XName Sdt = Main + "sdt";
    public static readonly XName SdtPr = Main + "sdtPr";
    public static readonly XName ControlTag = Main + "tag";
    public static readonly XName SdtContent = Main + "sdtContent";
    public static readonly XName Hyperlink = Main + "hyperlink";
    public static readonly XName SectPr = Main + "sectPr";
    public static readonly XName Ind = Main + "ind";
    public static readonly XName Spacing = Main + "spacing";
    public static readonly XName KeepNext = Main + "keepNext";
    public static readonly XName NumPr = Main + "numPr";
    public static readonly XName NumId = Main + "numId";
    public static readonly XName Ilvl = Main + "ilvl";
    public static readonly XName FldChar = Main + "fldChar";
    public static readonly XName FldCharType = Main + "fldCharType";
    public static readonly XName InstrText = Main + "instrText";
    public static readonly XName FldSimple = Main + "fldSimple";
    public static readonly XName Instr = Main + "instr";
    public static readonly XName BookmarkStart = Main + "bookmarkStart";
    public static readonly XName BookmarkEnd = Main + "bookmarkEnd";
    public static readonly XName Drawing = Main + "drawing";
    public static readonly XName Pict = Main + "pict";
    public static readonly XName Val = Main + "val";
    public static readonly XName Id = Main + "id";
    public static readonly XName Name = Main + "name";
    public static readonly XName Anchor = Main + "anchor";
    public static readonly XName Type = Main + "type";
    public static readonly XName RelationshipId = Relationships + "id";

    /// <summary>Where a tag stands while a template is compiled; <c>n</c> is its number.</summary>
    public static readonly XName TagMark = Marks + "tag";

    /// <summary>On a paragraph: it holds values, so it goes where all of them are empty.</summary>
    public static readonly XName HasValues = Marks + "values";

    /// <summary>A value was written here.</summary>
    public static readonly XName Filled = Marks + "filled";

    /// <summary>A value was empty here.</summary>
    public static readonly XName Empty = Marks + "empty";

    /// <summary>The number that this paragraph must have; <c>value</c>.</summary>
    public static readonly XName Number = Marks + "number";

    /// <summary>The level of heading that this paragraph must be; <c>value</c>.</summary>
    public static readonly XName Heading = Marks + "heading";

    /// <summary>The place that links to an anchor lead to; <c>value</c>.</summary>
    public static readonly XName AnchorMark = Marks + "anchor";

    /// <summary>On a hyperlink: its target, an address or <c>#anchor</c>.</summary>
    public static readonly XName Target = Marks + "target";

    /// <summary>A loop begins: the lists whose numberings are named in <c>value</c> begin anew.</summary>
    public static readonly XName Restart = Marks + "restart";

    /// <summary>What follows, up to <see cref="Out"/>, stands further to the right by <c>value</c>; with <c>skip</c>, but for the first paragraph.</summary>
    public static readonly XName In = Marks + "in";

    /// <summary>Ends <see cref="In"/>.</summary>
    public static readonly XName Out = Marks + "out";

    /// <summary>On a paragraph or a table: it stands where it should already.</summary>
    public static readonly XName Placed = Marks + "placed";

    /// <summary>On a paragraph: it only ends a section.</summary>
    public static readonly XName Section = Marks + "section";

    /// <summary>The root over all rendered parts.</summary>
    public static readonly XName Parts = Marks + "parts";

    /// <summary>The value of the child's <c>w:val</c>, or null.</summary>
    public static string? ValueOf(this XElement? parent, XName child) => parent?.Element(child)?.Attribute(Val)?.Value;

    /// <summary>Whether a toggle such as <c>w:b</c> is there and not switched off.</summary>
    public static bool IsOn(this XElement? toggle) => toggle is not null && toggle.Attribute(Val)?.Value is not ("0" or "false" or "off" or "none");

    /// <summary>Puts an element's content in its place. The nodes stay the same: nothing is copied.</summary>
    public static void ReplaceByContent(this XElement element, XElement content, XElement? before = null, XElement? after = null)
    {
        var nodes = content.Nodes().ToList();
        content.RemoveNodes();
        element.ReplaceWith(before, nodes, after);
    }
}
