namespace Cartography.Cypher.Syntax;

/// <summary>A type by its main name in upper case: <c>INTEGER</c>, <c>ZONED DATETIME</c>, <c>ANY</c>, <c>PROPERTY VALUE</c> ...</summary>
public sealed record SimpleTypeName(string Name, bool NotNull) : TypeName(NotNull);
