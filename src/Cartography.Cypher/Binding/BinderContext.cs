namespace Cartography.Cypher.Binding;

/// <summary>What a statement is checked against.</summary>
/// <param name="Text">The text of the statement, for the places in messages.</param>
/// <param name="Functions">The functions it may call.</param>
/// <param name="Procedures">The procedures it may call.</param>
/// <param name="ParameterTypes">The types of the values that are given, by name of parameter, as <see cref="ValueTypes"/> tells them.</param>
public sealed record BinderContext(
    string Text,
    IFunctionSignatures Functions,
    IProcedureSignatures Procedures,
    IReadOnlyDictionary<string, CypherType> ParameterTypes);
