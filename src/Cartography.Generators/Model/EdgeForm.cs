namespace Cartography.Generators.Model;

/// <summary>How a member gives edges.</summary>
internal enum EdgeForm
{
    /// <summary>Its value is the key.</summary>
    One,

    /// <summary>Each of its values is a key.</summary>
    Each,

    /// <summary>It is a record with keys and properties.</summary>
    Record,

    /// <summary>Each of its values is such a record.</summary>
    EachRecord,
}
