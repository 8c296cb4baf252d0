using System.Collections.Immutable;
using System.Xml.Linq;

namespace MinutesDsl.Render.Word;

/// <summary>A part of a template that tags are filled into: the text, a header, a footer.</summary>
/// <param name="Name">The part's name.</param>
/// <param name="Root">Its content, marks in the place of tags.</param>
/// <param name="Constructs">What its tags begin and end.</param>
internal sealed record TemplatePart(string Name, XElement Root, ImmutableArray<Construct> Constructs);
