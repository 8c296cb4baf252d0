using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Parsing;
using MinutesDsl.Projects;
using MinutesDsl.Render;

namespace MinutesDsl.Cli;

/// <summary><c>--edition public|full</c>, the same in every command that has it.</summary>
internal static class EditionOption
{
    private static readonly ImmutableDictionary<string, Edition> Editions =
        ImmutableDictionary.CreateRange(StringComparer.OrdinalIgnoreCase, Enum.GetValues<Edition>().Select(edition => KeyValuePair.Create(edition.ToString().ToLowerInvariant(), edition)));

    public static Option<Edition> Create(string description) => new("--edition")
    {
        HelpName = "public|full",
        Description = description,
        CustomParser = Read,
    };

    private static Edition Read(ArgumentResult result)
    {
        var word = result.Tokens[0].Value;
        if (Editions.TryGetValue(word, out var edition))
            return edition;
        result.AddError($"There is no edition '{word}'.{Spelling.Suggest(word, Editions.Keys)} Choose one of: {string.Join(", ", Editions.Keys.Order(StringComparer.Ordinal))}.");
        return Edition.Public;
    }
}
