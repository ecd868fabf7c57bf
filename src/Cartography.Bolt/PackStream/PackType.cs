namespace Cartography.Bolt.PackStream;

/// <summary>The kinds of values that PackStream has.</summary>
internal enum PackType
{
    Null,
    Boolean,
    Integer,
    Float,
    String,
    Bytes,
    List,
    Map,
    Structure,

    /// <summary>A marker without a meaning.</summary>
    Reserved,
}
