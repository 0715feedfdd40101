using System.Text;
using FactCheck.Language.Weights;

namespace FactCheck.Language.Tests.Weights;

public unsafe class SafetensorsFileTests
{
    private static IEnumerable<byte[]> Broken() =>
    [
        [],
        [1, 2, 3],
        [255, 255, 255, 255, 255, 255, 255, 255],
        Write("""{"a":{"dtype":"F16","shape":[4],"data_offsets":[0,8]}}""", 4),
        Write("""{"a":{"dtype":"F16","shape":[4],"data_offsets":[8,0]}}""", 8),
    ];

    [TestCaseSource(nameof(Broken))]
    public void A_broken_file_is_refused(byte[] content)
    {
        string path = Path.GetTempFileName();
        File.WriteAllBytes(path, content);
        Assert.That(() => SafetensorsFile.Open(path), Throws.InstanceOf<Exception>().With.Message.Contains(path).Or.InstanceOf<ArgumentException>());
        File.Delete(path);
    }

    [Test]
    public void A_tensor_of_another_size_is_refused()
    {
        string path = Path.GetTempFileName();
        File.WriteAllBytes(path, Write("""{"__metadata__":{"x":"y"},"a":{"dtype":"F16","shape":[4],"data_offsets":[0,8]}}""", 8));
        SafetensorsFile file = SafetensorsFile.Open(path);
        Assert.That(file.Half("a", 2, 2).Row(1)[0], Is.Zero);
        Assert.That(() => file.Half("a", 2, 3), Throws.TypeOf<InvalidDataException>());
        Assert.That(() => file.Half("b", 2, 2), Throws.TypeOf<InvalidDataException>());
        Assert.That(() => file.Single("a", 2), Throws.TypeOf<InvalidDataException>());
        File.Delete(path);
    }

    private static byte[] Write(string header, int bytes) => [.. BitConverter.GetBytes((long)header.Length), .. Encoding.UTF8.GetBytes(header), .. new byte[bytes]];
}
