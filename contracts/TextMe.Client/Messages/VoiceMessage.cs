using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;

namespace TextMe;

/// <summary>Has a message read out in a call, which leaves from a number of the service's own.</summary>
/// <remarks>Documented by the vendor (sheet §5.4, D).</remarks>
[WireContract(EmptyAsMissing = true)]
[JsonNumberHandling(JsonNumberHandling.WriteAsString)]
public sealed partial record VoiceMessage
{
    /// <summary>Who is called and who is sent a text.</summary>
    [WireName("type")]
    public required VoiceKind Kind { get; init; }

    /// <summary>How fast it is read, -10 to 10; 0, the default, is normal.</summary>
    [WireName("rate"), Range(-10, 10)]
    public int? Rate { get; init; }

    /// <summary>How often it is read in one call; 2 by default.</summary>
    [WireName("repeat"), Range(1, int.MaxValue)]
    public int? Repeat { get; init; }

    /// <summary>Whose voice it is.</summary>
    [WireName("voice")]
    public Voice? Voice { get; init; }
}
