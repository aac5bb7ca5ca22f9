declare module "mammoth/mammoth.browser.min.js" {
  interface Image {
    contentType: string;
    readAsArrayBuffer(): Promise<ArrayBuffer>;
  }
  type ConvertImage = unknown;
  const mammoth: {
    images: { imgElement(convert: (image: Image) => Promise<{ src: string }>): ConvertImage };
    convertToHtml(
      file: { arrayBuffer: ArrayBufferLike },
      options: { convertImage: ConvertImage; styleMap: string[] },
    ): Promise<{ value: string }>;
  };
  export default mammoth;
}
