using Cartography.GraphDb.Execution;
using Cartography.GraphDb.Functions;
using Cartography.Values;

namespace Cartography.GraphDb.Tests.Functions;

/// <summary>Functions called without a query around them.</summary>
internal static class Given
{
    public static FunctionContext Context(QueryLimits? limits = null, IEntityReader? entities = null) => new(
        entities ?? new NoEntities(),
        new QueryMemory((limits ?? QueryLimits.Default).MemoryBytes),
        limits ?? QueryLimits.Default,
        TimeProvider.System,
        TimeProvider.System.GetUtcNow(),
        TimeProvider.System.GetUtcNow(),
        new Random(1),
        new RegexCache(),
        TestContext.Current.CancellationToken);

    public static Value Call(string function, params Value[] arguments) => Call(Context(), function, arguments);

    public static Value Call(FunctionContext context, string function, params Value[] arguments)
    {
        Assert.True(FunctionCatalog.Default.TryFindScalar(function, out var scalar), $"There is no function {function}.");
        return scalar.Call(arguments, context);
    }

    public static Value Aggregate(string function, params Value[][] rows)
    {
        Assert.True(FunctionCatalog.Default.TryFindAggregate(function, out var aggregate), $"There is no function {function}.");
        var aggregator = aggregate.Start(Context());

        foreach (var row in rows)
        {
            aggregator.Add(row);
        }

        return aggregator.Result();
    }
}
