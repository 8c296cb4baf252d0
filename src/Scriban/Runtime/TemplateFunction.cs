using MinutesDsl.Scriban.Syntax;

namespace MinutesDsl.Scriban.Runtime;

/// <summary>A function written in a template.</summary>
internal sealed class TemplateFunction(FunctionDefinition definition, Template template) : ScriptFunction
{
    public override string Name => definition.Name ?? "do";

    public FunctionDefinition Definition => definition;

    public Template Template => template;
}
