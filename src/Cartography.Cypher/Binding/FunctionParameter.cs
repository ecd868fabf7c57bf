using Cartography.Values;

namespace Cartography.Cypher.Binding;

/// <summary>One parameter of a function or procedure.</summary>
/// <param name="Name">Its name, as SHOW FUNCTIONS prints it.</param>
/// <param name="Type">What it takes. INTEGER is taken where FLOAT is asked for.</param>
/// <param name="IsOptional">Whether it may be left out; only the last ones.</param>
/// <param name="Default">Its value when it is left out.</param>
public sealed record FunctionParameter(string Name, CypherType Type, bool IsOptional = false, Value Default = default);
