namespace Cartography.GraphDb.Storage.Properties;

/// <summary>How a stored property's 8-byte slot is to be read. The numbers are on disk: they never change.</summary>
internal static class PropertyTag
{
    public const byte False = 1;
    public const byte True = 2;
    public const byte Integer = 3;
    public const byte Float = 4;
    public const byte Date = 5;
    public const byte LocalTime = 6;
    public const byte ZonedTime = 7;

    /// <summary>From here on the slot holds offset and length of bytes in the tail.</summary>
    public const byte FirstInTail = 32;

    public const byte Text = 32;
    public const byte TextUtf16 = 33;
    public const byte Bytes = 34;
    public const byte List = 35;
    public const byte Point = 36;
    public const byte Duration = 37;
    public const byte LocalDateTime = 38;
    public const byte ZonedDateTime = 39;

    /// <summary>A text of up to 8 bytes in the slot itself: this plus its length.</summary>
    public const byte ShortText = 64;

    public const int LongestShortText = 8;

    /// <summary>Whether the slot points into the tail.</summary>
    public static bool IsInTail(byte tag) => tag is >= FirstInTail and < ShortText;
}
