using System.Globalization;
using System.Text;
using MinutesDsl.Semantics;
using MinutesDsl.Syntax;
using MinutesDsl.Text;

namespace MinutesDsl.Benchmarks.Texts;

/// <summary>The texts that are made into Word documents.</summary>
internal static class WordTexts
{
    // Of the size of a page in the standard style: with the contents and the summary of decisions twenty pages in all.
    private const int Items = 18;

    /// <summary>A bound text.</summary>
    internal static SemanticModel Model(SampleText text) => SemanticModel.Create(SyntaxTree.Parse(SourceText.From(text.Text), text.Project.Settings), text.Project);

    /// <summary>Minutes of some twenty pages: prose, lists, tables, decisions, votes and actions.</summary>
    internal static SampleText TwentyPages()
    {
        var text = new StringBuilder("MINUTES Planning Committee\nCouncil: Example Council\nDate: 7 July 2023\nTime: 10am\nVenue: County Hall\n\nPRESENT\n- @smith Cllr Ann Smith (Chair)\n- @jones Cllr Bob Jones\n");
        for (var item = 1; item <= Items; item++)
        {
            text.Append(CultureInfo.InvariantCulture, $"\nITEM {item} Application {item} at 12 High Street\nReference: {item}/2023\n\n");
            for (var paragraph = 0; paragraph < 3; paragraph++)
                text.Append(CultureInfo.InvariantCulture, $"{item}.{paragraph + 1} The Head of Planning introduced the report and said that **{item + paragraph}** letters had been received. @smith asked how traffic had been counted, and whether the road was wide enough for lorries to pass each other in winter. It was explained that it had been measured twice, on a market day and on a Sunday.\n\n");
            text.Append("POINTS In discussion the following points were made:\n");
            for (var point = 0; point < 6; point++)
                text.Append("- Residents were concerned about noise during the works, and about dust; the applicant would be asked for a plan of the works before they begin.\n");
            text.Append("\n| Use | Area | Change |\n|---|--:|--:|\n| Homes | 1,200 | +3% |\n| Shops | 340 | −1% |\n\nMOTION by @smith, seconded by @jones: that the application be granted.\n\nVOTE 5 for, 2 against, 1 abstained\n\nCARRIED\n\nRESOLVED that:\n1. permission be granted;\n2. the conditions be as in the report.\n\nACTION @jones by 30 September 2023: send the notice to the applicant.\n");
        }

        return new SampleText(text.Append("\nCLOSED 1pm\n").ToString(), Project.Empty);
    }
}
