namespace MinutesDsl.Render.Word;

/// <summary>A relationship of a part.</summary>
/// <param name="Id">Its id, unique in the part.</param>
/// <param name="Type">Its type, a URI.</param>
/// <param name="Target">Where it leads: a path from the part's folder, or an address.</param>
/// <param name="IsExternal">Whether it leads out of the document.</param>
internal sealed record PackageRelationship(string Id, string Type, string Target, bool IsExternal);
