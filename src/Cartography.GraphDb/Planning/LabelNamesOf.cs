using Cartography.Cypher.Syntax;
using Cartography.GraphDb.Execution.Mutations;
using Cartography.GraphDb.Planning.Compiling;

namespace Cartography.GraphDb.Planning;

/// <summary>The labels of a text as what a mutation takes.</summary>
internal static class LabelNamesOf
{
    public static LabelNames Labels(IEnumerable<LabelExpression> labels, ExpressionCompiler compiler, Scope scope)
    {
        var flat = labels.SelectMany(Flat).ToList();
        return new LabelNames(
            [.. flat.OfType<LabelName>().Select(label => label.Name)],
            [.. flat.OfType<DynamicLabel>().Select(label => compiler.Compile(label.Expression, scope))]);
    }

    private static IEnumerable<LabelExpression> Flat(LabelExpression label) => label is LabelAnd all ? all.Operands.SelectMany(Flat) : [label];
}
