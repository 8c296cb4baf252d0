using MinutesDsl.Tests;

namespace MinutesDsl.Render.Tests;

/// <summary>Whatever the minutes say, a page comes of it, and its structure holds.</summary>
public sealed class MutationTests
{
    private const int Mutations = 100;

    public static TheoryData<string> Texts =>
        [Sample.Text, File.ReadAllText(RepositoryPaths.At("tests", "Corpus", "minutes", "full-council.minutes"))];

    [Theory]
    [MemberData(nameof(Texts))]
    public void Mutated_minutes_give_sound_pages(string minutes)
    {
        var random = new Random(20230707);
        var style = Make.Standard();
        var (_, lewisham) = Sample.Lewisham();
        for (var i = 0; i < Mutations; i++)
        {
            var text = Mutate(minutes, random);
            var model = Sample.Model(text);
            foreach (var edition in new[] { Edition.Public, Edition.Full })
            {
                if (edition == Edition.Public && model.PublicEditionIsRefused)
                    continue;
                foreach (var house in new[] { style, lewisham })
                {
                    var faults = PageStructure.Faults(Sample.Render(model, OutputFormat.Html, edition, house));
                    Assert.True(faults.Count == 0, $"Mutation {i}, {edition}, {house.Name}: {string.Join("; ", faults)}\n\n{text}");
                }

                Assert.NotEmpty(Sample.Render(model, OutputFormat.Json, edition));
            }
        }
    }

    private static string Mutate(string text, Random random)
    {
        var lines = text.Split('\n').ToList();
        for (var changes = random.Next(1, 6); changes > 0; changes--)
        {
            var at = random.Next(lines.Count);
            var other = random.Next(lines.Count);
            switch (random.Next(6))
            {
                case 0: lines.RemoveAt(at); break;
                case 1: lines.Insert(at, lines[other]); break;
                case 2: (lines[at], lines[other]) = (lines[other], lines[at]); break;
                case 3: lines[at] = "  " + lines[at]; break;
                case 4: lines[at] = lines[at].TrimStart(); break;
                default:
                    if (lines[at].Length > 0)
                        lines[at] = lines[at].Remove(random.Next(lines[at].Length), 1);
                    break;
            }
        }

        return string.Join('\n', lines);
    }
}
