namespace MinutesDsl.Scriban.Patterns;

/// <summary>A pattern as instructions.</summary>
/// <param name="Instructions">What is done; it begins with the first and ends with <see cref="Operation.Accept"/>.</param>
/// <param name="Branches">The branches of its alternations.</param>
/// <param name="Registers">How many registers it needs: two for each slot, then those of loops.</param>
/// <param name="Slots">How many groups there are, with the whole match.</param>
/// <param name="IsPlain">Whether nothing but the instruction and the place decides how a match goes on: no text of a group, no count of rounds, no choices to drop.</param>
/// <param name="Start">Where a match may begin.</param>
internal sealed record PatternProgram(
    ImmutableArray<Instruction> Instructions,
    ImmutableArray<ImmutableArray<PatternBranch>> Branches,
    int Registers,
    int Slots,
    bool IsPlain,
    StartCondition Start);
