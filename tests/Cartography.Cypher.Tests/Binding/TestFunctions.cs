using System.Diagnostics.CodeAnalysis;
using Cartography.Cypher.Binding;
using Cartography.GraphDb.Functions;

namespace Cartography.Cypher.Tests.Binding;

/// <summary>The database's functions, and the signatures of those that it does not have yet.</summary>
internal sealed class TestFunctions : IFunctionSignatures
{
    private static readonly FunctionSignature[] Extra =
    [
        Aggregate("sum", CypherType.Any), Aggregate("avg", CypherType.Any), Aggregate("min", CypherType.Any), Aggregate("max", CypherType.Any),
        Aggregate("percentileCont", CypherType.Float, CypherType.Float), Aggregate("percentileDisc", CypherType.Float, CypherType.Float),
        Optional("date", CypherType.Date), Optional("datetime", CypherType.ZonedDateTime), Optional("localdatetime", CypherType.LocalDateTime), Optional("time", CypherType.ZonedTime), Optional("localtime", CypherType.LocalTime),
        Plain("duration", "Temporal", CypherType.Duration, CypherType.Any),
        .. Temporal("date", CypherType.Date), .. Temporal("datetime", CypherType.ZonedDateTime), .. Temporal("localdatetime", CypherType.LocalDateTime),
        .. Temporal("time", CypherType.ZonedTime), .. Temporal("localtime", CypherType.LocalTime),
        Plain("datetime.fromepoch", "Temporal", CypherType.ZonedDateTime, CypherType.Any, CypherType.Any),
        Plain("datetime.fromepochmillis", "Temporal", CypherType.ZonedDateTime, CypherType.Any),
        Plain("duration.between", "Temporal", CypherType.Duration, CypherType.Any, CypherType.Any),
        Plain("duration.inMonths", "Temporal", CypherType.Duration, CypherType.Any, CypherType.Any),
        Plain("duration.inDays", "Temporal", CypherType.Duration, CypherType.Any, CypherType.Any),
        Plain("duration.inSeconds", "Temporal", CypherType.Duration, CypherType.Any, CypherType.Any),
        Plain("point", "Spatial", CypherType.Point, CypherType.Map),
        Plain("point.distance", "Spatial", CypherType.Float, CypherType.Point, CypherType.Point),
        Plain("point.withinBBox", "Spatial", CypherType.Boolean, CypherType.Point, CypherType.Point, CypherType.Point),
        Plain("db.nameFromElementId", "Database", CypherType.String, CypherType.String),
        Plain("timestamp", "Scalar", CypherType.Integer),
        Plain("nullIf", "Scalar", CypherType.Any, CypherType.Any, CypherType.Any),
        Plain("char_length", "Scalar", CypherType.Integer, CypherType.String),
        Plain("vector.similarity.cosine", "Vector", CypherType.Float, CypherType.AnyList, CypherType.AnyList),
        Plain("vector.similarity.euclidean", "Vector", CypherType.Float, CypherType.AnyList, CypherType.AnyList),
    ];

    public IReadOnlyList<FunctionSignature> All => [.. FunctionCatalog.Default.All, .. Extra];

    public bool TryFind(string name, [MaybeNullWhen(false)] out FunctionSignature signature) =>
        FunctionCatalog.Default.TryFind(name, out signature)
        || (signature = Extra.FirstOrDefault(extra => extra.Name.Equals(name, StringComparison.OrdinalIgnoreCase))) is not null;

    private static FunctionSignature Plain(string name, string category, CypherType result, params CypherType[] parameters) =>
        new(name, [.. parameters.Select((type, i) => new FunctionParameter($"p{i}", type))], result, category, "");

    private static FunctionSignature Aggregate(string name, params CypherType[] parameters) =>
        Plain(name, "Aggregating", CypherType.Any, parameters) with { IsAggregating = true };

    private static FunctionSignature Optional(string name, CypherType type) =>
        new(name, [new FunctionParameter("input", CypherType.Any, IsOptional: true)], type, "Temporal", "");

    private static IEnumerable<FunctionSignature> Temporal(string name, CypherType type) =>
    [
        new($"{name}.transaction", [new FunctionParameter("zone", CypherType.Any, IsOptional: true)], type, "Temporal", ""),
        new($"{name}.statement", [new FunctionParameter("zone", CypherType.Any, IsOptional: true)], type, "Temporal", ""),
        new($"{name}.realtime", [new FunctionParameter("zone", CypherType.Any, IsOptional: true)], type, "Temporal", ""),
        new(
            $"{name}.truncate",
            [
                new FunctionParameter("unit", CypherType.String),
                new FunctionParameter("input", CypherType.Any, IsOptional: true),
                new FunctionParameter("fields", CypherType.Map, IsOptional: true),
            ],
            type,
            "Temporal",
            ""),
    ];
}
