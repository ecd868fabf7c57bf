namespace Cartography.Bolt.PackStream;

/// <summary>The first byte of a PackStream value says what follows.</summary>
internal static class Marker
{
    public const byte TinyString = 0x80;
    public const byte TinyList = 0x90;
    public const byte TinyMap = 0xA0;
    public const byte TinyStructure = 0xB0;
    public const byte Null = 0xC0;
    public const byte Float = 0xC1;
    public const byte False = 0xC2;
    public const byte True = 0xC3;
    public const byte Int8 = 0xC8;
    public const byte Int16 = 0xC9;
    public const byte Int32 = 0xCA;
    public const byte Int64 = 0xCB;
    public const byte Bytes8 = 0xCC;
    public const byte Bytes16 = 0xCD;
    public const byte Bytes32 = 0xCE;
    public const byte String8 = 0xD0;
    public const byte String16 = 0xD1;
    public const byte String32 = 0xD2;
    public const byte List8 = 0xD4;
    public const byte List16 = 0xD5;
    public const byte List32 = 0xD6;
    public const byte Map8 = 0xD8;
    public const byte Map16 = 0xD9;
    public const byte Map32 = 0xDA;
    public const byte Structure8 = 0xDC;
    public const byte Structure16 = 0xDD;

    /// <summary>What kind of value a marker begins.</summary>
    public static PackType TypeOf(byte marker) => marker switch
    {
        <= 0x7F or >= 0xF0 or (>= Int8 and <= Int64) => PackType.Integer,
        <= 0x8F or (>= String8 and <= String32) => PackType.String,
        <= 0x9F or (>= List8 and <= List32) => PackType.List,
        <= 0xAF or (>= Map8 and <= Map32) => PackType.Map,
        <= 0xBF or Structure8 or Structure16 => PackType.Structure,
        Null => PackType.Null,
        Float => PackType.Float,
        False or True => PackType.Boolean,
        >= Bytes8 and <= Bytes32 => PackType.Bytes,
        _ => PackType.Reserved,
    };
}
