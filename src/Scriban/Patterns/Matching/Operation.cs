namespace MinutesDsl.Scriban.Patterns;

/// <summary>What an instruction of a pattern does. A, B and C are its numbers; a register is an index into those of the matcher.</summary>
internal enum Operation
{
    /// <summary>The match is complete.</summary>
    Accept,

    /// <summary>Goes back to the last choice.</summary>
    Fail,

    /// <summary>Takes the text.</summary>
    Text,

    /// <summary>Takes the text in capital or small letters.</summary>
    TextWithoutCase,

    /// <summary>Takes a character of the set.</summary>
    Set,

    /// <summary>
    /// Takes as many characters of the set as there are, at least A and at most B, and gives them back one by one. Where the character after them is
    /// known, C is its code plus one, and places before another character are passed over.
    /// </summary>
    Run,

    /// <summary>Takes A characters of the set, and up to B in all where that is needed.</summary>
    LazyRun,

    /// <summary>Takes what is in slot A.</summary>
    BackReference,

    /// <summary><see cref="BackReference"/> in capital or small letters.</summary>
    BackReferenceWithoutCase,

    /// <summary>Tests the place for the <see cref="AnchorKind"/> A.</summary>
    Anchor,

    /// <summary>Goes on at A.</summary>
    Jump,

    /// <summary>Goes on, and at A if that fails.</summary>
    Choice,

    /// <summary>Goes on at the branches A of the program, one after the other.</summary>
    Branches,

    /// <summary>Writes the place to register A.</summary>
    Mark,

    /// <summary>Writes B to register A.</summary>
    Write,

    /// <summary>Remembers the text from the place in register B to here in slot A.</summary>
    Capture,

    /// <summary>Begins a round of a loop at the place of register A, or goes on at B; an empty round was the last.</summary>
    Loop,

    /// <summary><see cref="Loop"/> that goes on first.</summary>
    LazyLoop,

    /// <summary><see cref="Loop"/> with the number of rounds in register A + 1 and their limit in C.</summary>
    CountedLoop,

    /// <summary><see cref="CountedLoop"/> that goes on first.</summary>
    LazyCountedLoop,

    /// <summary>Begins a round of a counted loop.</summary>
    CountRound,

    /// <summary>Writes the number of choices to register A, and the place to register A + 1.</summary>
    Enter,

    /// <summary>Drops the choices made since <see cref="Enter"/> of register A.</summary>
    Cut,

    /// <summary><see cref="Cut"/>, and goes back to where that was.</summary>
    CutAndReturn,

    /// <summary>Goes on where slot A has matched, and at B where not.</summary>
    IfMatched,
}
