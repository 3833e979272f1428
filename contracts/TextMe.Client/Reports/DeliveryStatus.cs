using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace TextMe;

/// <summary>What became of a message: a number of a scale of its own, which is not that of <see cref="ApiStatus"/>.</summary>
/// <remarks>
/// Codes and Hebrew texts are documented (sheet §7, D); the English texts are ours, and so is the bucket of 7, 15 and 16 (I). A code that is in no table, or
/// no number, is kept as it came.
/// </remarks>
public sealed record DeliveryStatus : IWireText<DeliveryStatus>
{
    private readonly DeliveryStatusText? _known;

    private DeliveryStatus(string text)
    {
        Text = text;
        if (int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int code))
        {
            Code = code;
            _known = DeliveryStatusText.Find(code);
        }
    }

    /// <summary>The status as it came.</summary>
    public string Text { get; }

    /// <summary>The code; <see langword="null"/> if it is no whole number.</summary>
    public int? Code { get; }

    /// <summary>What it comes down to.</summary>
    public DeliveryBucket Bucket => _known?.Bucket ?? DeliveryBucket.Unknown;

    /// <summary>The documented text in Hebrew; <see langword="null"/> of an unknown code.</summary>
    public string? HebrewText => _known?.Hebrew;

    /// <summary>What it means, in English; <see langword="null"/> of an unknown code.</summary>
    public string? EnglishText => _known?.English;

    /// <summary>Whether it arrived.</summary>
    public bool IsDelivered => Bucket == DeliveryBucket.Delivered;

    /// <summary>Whether nothing more will come: anything but unconfirmed and unknown.</summary>
    public bool IsFinal => Bucket is not (DeliveryBucket.Unconfirmed or DeliveryBucket.Unknown);

    /// <summary>The status with a code.</summary>
    /// <param name="code">The code.</param>
    public static implicit operator DeliveryStatus(int code) => new(code.ToString(CultureInfo.InvariantCulture));

    /// <inheritdoc/>
    static bool IWireText<DeliveryStatus>.TryRead(string text, [MaybeNullWhen(false)] out DeliveryStatus value)
    {
        value = new DeliveryStatus(text);
        return true;
    }

    /// <inheritdoc/>
    string IWireText<DeliveryStatus>.ToWire() => Text;

    /// <summary>The code and what it means.</summary>
    public override string ToString() => EnglishText is null ? Text : $"{Text} ({EnglishText})";
}
