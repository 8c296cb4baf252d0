namespace MinutesDsl.Render.Word;

/// <summary>What a tag does.</summary>
internal enum TagKind
{
    /// <summary>Prints a value: <c>item.title</c>.</summary>
    Value,

    /// <summary>Says something of its paragraph and prints nothing: <c>number item.number</c>.</summary>
    Mark,

    /// <summary>Begins what <c>end</c> ends: <c>for</c>, <c>if</c>, <c>block</c>.</summary>
    Open,

    /// <summary>Parts it: <c>else</c>, <c>when</c>.</summary>
    Middle,

    /// <summary>Ends it.</summary>
    Close,

    /// <summary>Gives a variable its value: <c>agenda = 0</c>.</summary>
    Assignment,

    /// <summary>A note to the designer: <c># …</c>.</summary>
    Comment,
}
