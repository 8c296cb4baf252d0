using MinutesDsl.WordTemplates;

// dotnet run --project tools/WordTemplates
// Writes the Word templates of the built-in style and of the examples anew. A test holds that the committed ones are these.
var root = AppContext.BaseDirectory;
while (!File.Exists(Path.Combine(root, "MinutesDsl.sln")))
    root = Path.GetDirectoryName(root) ?? throw new InvalidOperationException("Run this inside a clone of the repository.");
foreach (var (path, content) in Templates.All)
    File.WriteAllBytes(Path.Combine(root, path), content());
