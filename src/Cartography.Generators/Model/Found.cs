namespace Cartography.Generators.Model;

/// <summary>What a record gave: a model, or what is wrong with it, or both.</summary>
internal sealed record Found<T>(T? Model, EquatableArray<Mistake> Mistakes)
    where T : class;
