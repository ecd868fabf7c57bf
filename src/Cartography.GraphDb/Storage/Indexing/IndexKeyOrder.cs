namespace Cartography.GraphDb.Storage.Indexing;

/// <summary>The first byte of an index key by type, in Cypher's ascending order across types. On disk: the numbers never change.</summary>
internal static class IndexKeyOrder
{
    public const byte List = 0x10;
    public const byte Bytes = 0x14;
    public const byte Point = 0x18;
    public const byte ZonedDateTime = 0x20;
    public const byte LocalDateTime = 0x28;
    public const byte Date = 0x30;
    public const byte ZonedTime = 0x38;
    public const byte LocalTime = 0x40;
    public const byte Duration = 0x48;
    public const byte Text = 0x50;
    public const byte Boolean = 0x58;
    public const byte Number = 0x60;
    public const byte NotANumber = 0x61;
}
