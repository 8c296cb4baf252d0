using System.Text.Json;
using MinutesDsl.Tests;

namespace MinutesDsl.Projects.Tests;

public sealed class SettingsSchemaTests
{
    [Fact]
    public void The_committed_schema_is_the_one_that_the_members_give()
    {
        var committed = RepositoryPaths.At("docs", "minutes.schema.json");
        var received = RepositoryPaths.At("docs", "minutes.schema.received.json");
        var schema = SettingsSchema.Write();
        var matches = File.Exists(committed) && File.ReadAllText(committed) == schema;
        if (matches)
            File.Delete(received);
        else
            File.WriteAllText(received, schema);

        Assert.True(matches, $"docs/minutes.schema.json is out of date. Look at the difference, then: mv {received} {committed}");
    }

    [Fact]
    public void Every_member_is_described_in_full_sentences()
    {
        using var schema = JsonDocument.Parse(SettingsSchema.Write());

        foreach (var member in schema.RootElement.GetProperty("properties").EnumerateObject())
            Assert.EndsWith(".", member.Value.GetProperty("description").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Codes_are_those_of_project_settings_and_messages_are_sentences()
    {
        Assert.Equal(SettingsDiagnostics.All.Length, SettingsDiagnostics.All.DistinctBy(descriptor => descriptor.Code).Count());
        Assert.All(SettingsDiagnostics.All, descriptor =>
        {
            Assert.StartsWith("MIN78", descriptor.Code, StringComparison.Ordinal);
            Assert.EndsWith(".", descriptor.Title, StringComparison.Ordinal);
            Assert.EndsWith(".", descriptor.MessageFormat, StringComparison.Ordinal);
        });
    }
}
