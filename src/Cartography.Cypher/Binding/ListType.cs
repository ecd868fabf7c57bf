namespace Cartography.Cypher.Binding;

/// <summary>LIST&lt;ITEM&gt;.</summary>
public sealed record ListType : CypherType
{
    /// <summary>Of this item; nullable unless told otherwise.</summary>
    public ListType(CypherType item, bool isNullable = true)
    {
        Item = item;
        IsNullable = isNullable;
    }

    /// <summary>The type of its items.</summary>
    public CypherType Item { get; }

    /// <inheritdoc/>
    public override bool IsNullable { get; }

    /// <inheritdoc/>
    public override CypherType NotNull() => new ListType(Item, isNullable: false);

    /// <inheritdoc/>
    public override CypherType Nullable() => new ListType(Item);

    private protected override string Print() => IsNullable ? $"LIST<{Item}>" : $"LIST<{Item}> NOT NULL";
}
