using MinutesDsl.Tests;

namespace MinutesDsl.Render.Tests;

/// <summary>The model, its documentation and its schema say the same.</summary>
public sealed class ModelTests
{
    public static TheoryData<string> Parts =>
        [.. typeof(PublishedPart).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(PublishedPart)) && !type.IsAbstract).Select(type => type.Name)];

    [Theory]
    [MemberData(nameof(Parts))]
    public void Each_property_is_a_member_under_its_name_in_snake_case(string name)
    {
        var type = typeof(PublishedPart).Assembly.GetTypes().Single(candidate => candidate.Name == name);
        Assert.Equal(
            ModelType.Properties(type).Select(property => SnakeCase.Of(property.Name)).Order(StringComparer.Ordinal),
            ModelType.ShapeOf(type).MemberNames.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Each_type_and_member_is_documented() => Assert.All(ModelType.All(), type =>
    {
        Assert.NotEqual("", type.Summary);
        Assert.All(type.Members, member => Assert.NotEqual("", member.Summary));
    });

    [Fact]
    public void Each_kind_of_block_has_a_partial_of_its_name() => Assert.All(
        ModelType.All().Where(type => type.Type.IsSubclassOf(typeof(PublishedBlock))),
        type => Assert.NotNull(EmbeddedStyleFiles.Instance.Read($"standard/blocks/{type.Name[7..]}.html")));

    [Fact]
    public void The_committed_reference_is_the_generated_one()
    {
        var path = RepositoryPaths.At("docs", "templates", "model.md");
        var text = File.ReadAllText(path);
        var start = text.IndexOf(ModelDocs.Start, StringComparison.Ordinal);
        Assert.True(start >= 0, $"{path} lost the line that says where the generated part begins.");
        Golden.VerifyFile(path, text[..start] + ModelDocs.Write());
    }

    [Fact]
    public void The_committed_schema_is_the_generated_one() =>
        Golden.VerifyFile(RepositoryPaths.At("docs", "templates", "published-meeting.schema.json"), ModelSchema.Write());
}
