using System;
using System.Text;
using TextMe.Text;
using Xunit;

namespace TextMe.Tests.XmlReading;

public sealed class Utf8DecoderTests
{
    private static readonly UTF8Encoding s_strict = new(false, throwOnInvalidBytes: true);

    [Fact]
    public void Ascii_of_every_length_is_widened()
    {
        byte[] all = new byte[100];
        for (int i = 0; i < all.Length; i++)
        {
            all[i] = (byte)(i + 1);
        }

        for (int length = 0; length <= all.Length; length++)
        {
            Assert.Equal(Encoding.ASCII.GetString(all, 0, length), Utf8Decoder.DecodeAscii(all.AsSpan(0, length)));
        }
    }

    [Fact]
    public void Any_text_is_decoded_as_the_strict_encoding_does()
    {
        string[] pieces = ["a", " ", "0123456789", "ש", "שלום", "\u0080", "\u07FF", "\u0800", "€", "\uFFFD", "\uD83D\uDE00", "é"];
        var random = new Random(11);
        for (int i = 0; i < 20_000; i++)
        {
            var text = new StringBuilder();
            for (int n = random.Next(20); n > 0; n--)
            {
                text.Append(pieces[random.Next(random.Next(2) == 0 ? 5 : pieces.Length)]);
            }

            byte[] utf8 = Encoding.UTF8.GetBytes(text.ToString());
            Assert.Equal(text.ToString(), Utf8Decoder.TryDecode(utf8));
            if (utf8.Length > 0)
            {
                utf8[random.Next(utf8.Length)] = (byte)random.Next(256);
                Assert.Equal(Strict(utf8), Utf8Decoder.TryDecode(utf8));
                Assert.Equal(Strict(utf8[..^1]), Utf8Decoder.TryDecode(utf8.AsSpan(0, utf8.Length - 1)));
            }
        }
    }

    private static string? Strict(byte[] utf8)
    {
        try
        {
            return s_strict.GetString(utf8);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
